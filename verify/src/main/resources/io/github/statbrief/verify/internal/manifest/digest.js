/* The SHA-256 of bytes in hexadecimal digits: FIPS 180-4. Browsers have it for pages from the network only. */
const DIGEST_ROUNDS = (() => {
  const primes = [];
  for (let number = 2; primes.length < 64; number++) {
    if (primes.every(prime => number % prime !== 0)) primes.push(number);
  }
  const fraction = root => Math.floor((root - Math.floor(root)) * 2 ** 32) >>> 0;
  return {
    start: primes.slice(0, 8).map(prime => fraction(Math.sqrt(prime))),
    constants: primes.map(prime => fraction(Math.cbrt(prime)))
  };
})();

function sha256(bytes) {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  const state = Uint32Array.from(DIGEST_ROUNDS.start);
  const words = new Uint32Array(64);
  const turned = (word, by) => (word >>> by) | (word << (32 - by));
  for (let block = 0; block < padded.length; block += 64) {
    for (let at = 0; at < 16; at++) words[at] = view.getUint32(block + 4 * at);
    for (let at = 16; at < 64; at++) {
      const one = words[at - 15], two = words[at - 2];
      words[at] = words[at - 16] + (turned(one, 7) ^ turned(one, 18) ^ (one >>> 3))
          + words[at - 7] + (turned(two, 17) ^ turned(two, 19) ^ (two >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let at = 0; at < 64; at++) {
      const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g))
          + DIGEST_ROUNDS.constants[at] + words[at]) | 0;
      const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, at) => { state[at] += word; });
  }
  return [...state].map(word => word.toString(16).padStart(8, '0')).join('');
}


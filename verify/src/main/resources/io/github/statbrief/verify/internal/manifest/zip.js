/* The parts of a zip file by name, as texts that are unpacked when they are asked for: APPNOTE 4.3. */
const LARGEST_PART = 200_000_000;

function unzip(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error('it is no workbook: it has no list of parts');
  const parts = new Map();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('its list of parts is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const part = {
      packed: view.getUint16(at + 10, true) === 8,
      length: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      from: view.getUint32(at + 42, true)
    };
    parts.set(name, () => unpacked(bytes, view, part));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

async function unpacked(bytes, view, part) {
  if (part.unpacked > LARGEST_PART) throw new Error('a part of it is too large to be read here');
  const from = part.from + 30 + view.getUint16(part.from + 26, true) + view.getUint16(part.from + 28, true);
  const content = bytes.subarray(from, from + part.length);
  if (!part.packed) return new TextDecoder().decode(content);
  return new TextDecoder().decode(await inflated(content));
}

/** Unpacks bytes: RFC 1951. */
async function inflated(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}


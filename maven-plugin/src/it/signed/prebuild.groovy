import java.security.KeyPairGenerator

def write = { name, kind, key ->
    String pem = "-----BEGIN ${kind} KEY-----\n${Base64.mimeEncoder.encodeToString(key.encoded)}\n-----END ${kind} KEY-----\n"
    new File(basedir, name).setText(pem, 'UTF-8')
}
def ours = KeyPairGenerator.getInstance('Ed25519').generateKeyPair()
write('private.pem', 'PRIVATE', ours.private)
write('public.pem', 'PUBLIC', ours.public)
write('other.pem', 'PUBLIC', KeyPairGenerator.getInstance('Ed25519').generateKeyPair().public)

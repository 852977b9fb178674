import groovy.json.JsonSlurper

File release = new File(basedir, 'target/statbrief/testing')
def manifest = new JsonSlurper().parse(new File(release, 'manifest.json'))
assert manifest.toString().contains('samples-tested')
assert new File(release, 'manifest.json.sig').length() > 0
assert new File(release, 'check.html').text.startsWith('<!DOCTYPE html>')

String log = new File(basedir, 'build.log').text
assert log.count('is not the signature of this manifest with this key') == 1

File unsigned = new File(basedir, 'unsigned/testing')
assert new File(unsigned, 'manifest.json').exists()
assert new File(unsigned, 'check.html').exists()
assert !new File(unsigned, 'manifest.json.sig').exists()

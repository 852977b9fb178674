import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] src/main/statbrief/testing.yaml:6:')
assert log.contains('statbrief.failOnWarning is set')

def warnings = new JsonSlurper().parse(new File(basedir, 'target/statbrief/testing/report.json')).warnings
assert !warnings.empty
assert warnings.every { it.file == 'src/main/statbrief/testing.yaml' && it.line == 6 && it.message.contains('stands in the text itself') }

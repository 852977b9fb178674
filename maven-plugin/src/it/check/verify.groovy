import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] src/main/statbrief/testing.yaml:6:')
assert log.contains('Checked 1 release file(s): no errors, ')
assert log.contains("src/broken/first.yml:30:9: write 'value'; unknown key 'valeu'")
assert !log.contains('draft.yaml:')
assert log.contains('statbrief.failOnWarning is set')
assert log.count('BUILD FAILURE') == 2

// Nothing was rendered; the reports are those of the last run.
assert !new File(basedir, 'target/statbrief').exists()
def results = new JsonSlurper().parse(new File(basedir, 'target/check.sarif')).runs[0].results
assert !results.empty
assert results.every {
    it.level == 'warning' && it.locations[0].physicalLocation.artifactLocation.uri == 'src/main/statbrief/testing.yaml'
}
def suite = new XmlSlurper().parse(new File(basedir, 'target/TEST-releases.xml'))
assert suite.@failures == '1' && suite.testcase.@name == 'src/main/statbrief/testing.yaml'

import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains("no driver takes an address that begins 'jdbc:h2:'")
assert log.contains('to the dependencies of the plugin')
assert !log.contains('CSVREAD')

File outputs = new File(basedir, 'target/statbrief/visits')
assert new File(outputs, 'data/visits.csv').readLines().any { it.contains('South & East') && it.contains('12194') }
def query = new JsonSlurper().parse(new File(outputs, 'report.json')).queries[0]
assert query.connection == 'registry'
assert query.rows == 4

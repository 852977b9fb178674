import groovy.json.JsonSlurper

File project = new File(basedir, 'library-visits')
assert new File(project, 'src/main/statbrief/schema/release.schema.json').text.contains('json-schema.org')
def report = new JsonSlurper().parse(new File(project, 'target/statbrief/library-visits/report.json'))
assert report.warnings == []
assert report.files*.path.containsAll(['brief.pdf', 'workbook.xlsx', 'workbook.ods', 'index.html', 'data/visits-by-library.csv'])
assert new File(basedir, 'build.log').text.contains('no errors')

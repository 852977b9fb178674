import groovy.json.JsonSlurper

File release = new File(basedir, 'target/statbrief/samples-2025')
def report = new JsonSlurper().parse(new File(release, 'report.json'))
assert report.figures == 2
assert report.warnings == []
assert report.files*.path.containsAll(['brief.pdf', 'workbook.xlsx', 'charts/key-figures.png', 'data/figures.csv'])

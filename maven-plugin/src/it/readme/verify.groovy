import groovy.json.JsonSlurper

File release = new File(basedir, 'target/statbrief/samples-2025')
def report = new JsonSlurper().parse(new File(release, 'report.json'))
assert report.figures == 2
assert report.warnings*.message == ["the source 'annual-report' names no text, so that 1 quote was not checked against it; name its 'file'"]
assert report.files*.path.containsAll(['brief.pdf', 'workbook.xlsx', 'workbook.ods', 'charts/key-figures.png', 'data/figures.csv'])

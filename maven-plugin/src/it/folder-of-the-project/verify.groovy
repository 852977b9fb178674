String log = new File(basedir, 'build.log').text
assert log.contains("src/main/statbrief/src.yaml:1:5: the outputs of release 'src' would replace src, a folder that no run has made")
assert log.contains('set another statbrief.outputDirectory')
assert new File(basedir, 'src/main/statbrief/src.yaml').text.startsWith('id: src')

assert new File(basedir, 'testing/report.json').text.contains('"release" : "testing"')
assert new File(basedir, 'src/other/testing.yaml').exists()
assert log.count('Rendered ') == 1
assert log.count('Up to date: ') == 1

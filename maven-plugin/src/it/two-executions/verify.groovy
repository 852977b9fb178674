String log = new File(basedir, 'build.log').text
assert log.contains("src/main/statbrief/testing.yaml:1:5: execution 'blue' of example:two-executions:pom:1 would replace target/statbrief/testing")
assert log.contains("which execution 'plain' of example:two-executions:pom:1 has made in this build with other settings")
assert log.count('Rendered ') == 1
assert new File(basedir, 'target/statbrief/testing/report.json').exists()

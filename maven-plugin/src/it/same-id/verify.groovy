String log = new File(basedir, 'build.log').text
assert log.contains("src/main/statbrief/b.yaml:1:5: the release id 'testing' is also that of src/main/statbrief/a.yaml:1:5")
assert !new File(basedir, 'target/statbrief').exists()

String log = new File(basedir, 'build.log').text
assert log.contains("src/main/statbrief/b.yaml: the release id 'testing' is also that of src/main/statbrief/a.yaml")
assert !new File(basedir, 'target/statbrief').exists()

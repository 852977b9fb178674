String log = new File(basedir, 'build.log').text
assert log.contains('Skipped: statbrief.skip is set')
assert !new File(basedir, 'target/statbrief').exists()

import groovy.json.JsonSlurper
import java.security.MessageDigest

['one', 'two'].each { id ->
    File release = new File(basedir, "outputs/$id")
    def report = new JsonSlurper().parse(new File(release, 'report.json'))
    def there = []
    release.eachFileRecurse { if (it.file && it.name != 'report.json') there << release.toURI().relativize(it.toURI()).path }
    assert report.release == id
    assert there.toSorted() == report.files*.path
    report.files.each { file ->
        byte[] bytes = new File(release, file.path).bytes
        assert MessageDigest.getInstance('SHA-256').digest(bytes).encodeHex().toString() == file.sha256
    }
}
assert new File(basedir, 'outputs/.statbrief').list().toList().toSorted() == ['lock', 'one.key', 'two.key']

String log = new File(basedir, 'build.log').text
assert log.count('Rendered ') == 2
assert log.count('Up to date: ') == 2

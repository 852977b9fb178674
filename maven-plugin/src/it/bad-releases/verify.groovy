import groovy.json.JsonSlurper
import java.security.MessageDigest

// Every mistake of both files is shown, with its place.
String log = new File(basedir, 'build.log').text
assert log.contains("src/broken/first.yaml:7:12: write 'samples-tested'; no figure 'samples-tsted'")
assert log.contains("src/broken/first.yaml:23:9: write 'value'; unknown key 'valeu'")
assert log.contains('src/broken/second.yaml:17:16: ')
assert log.contains("src/broken/theme/blue.yaml:2:3: write 'primary'; unknown key 'primry'")
assert log.count('BUILD FAILURE') == 2

// The outputs of the first run are as that run left them.
['first', 'second'].each { id ->
    File release = new File(basedir, "target/statbrief/$id")
    def report = new JsonSlurper().parse(new File(release, 'report.json'))
    assert report.release == id
    assert report.files*.path.contains('brief.pdf')
    report.files.each { file ->
        byte[] bytes = new File(release, file.path).bytes
        assert MessageDigest.getInstance('SHA-256').digest(bytes).encodeHex().toString() == file.sha256
    }
}
assert log.count('Rendered ') == 2

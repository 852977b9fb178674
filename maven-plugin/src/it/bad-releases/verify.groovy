import groovy.json.JsonSlurper
import java.security.MessageDigest

// Every mistake of both files is shown, with its place.
String log = new File(basedir, 'build.log').text
assert log.contains("src/broken/first.yaml:7:12: no figure 'samples-tsted'; did you mean 'samples-tested'?")
assert log.contains("src/broken/first.yaml:23:9: unknown key 'valeu'; did you mean 'value'?")
assert log.contains('src/broken/second.yaml:17:16: ')
assert log.contains("src/broken/theme/blue.yaml:2:3: unknown key 'primry'; did you mean 'primary'?")
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

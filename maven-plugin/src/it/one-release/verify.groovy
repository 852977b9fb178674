import groovy.json.JsonSlurper
import java.security.MessageDigest
import org.apache.pdfbox.Loader
import org.apache.pdfbox.text.PDFTextStripper
import org.dhatim.fastexcel.reader.ReadableWorkbook

File outputs = new File(basedir, 'target/statbrief')
File release = new File(outputs, 'testing')

def report = new JsonSlurper().parse(new File(release, 'report.json'))
assert report.release == 'testing'
assert report.figures == 3
assert report.cells == 0
assert report.warnings == []

// Every file of the folder is listed, in order, with its digest and size.
def paths = report.files*.path
assert paths == paths.toSorted()
assert paths.containsAll(['brief.pdf', 'workbook.xlsx', 'workbook.ods', 'charts/key-figures.png', 'charts/key-figures.svg', 'charts/key-figures.csv', 'data/figures.csv', 'brief.md', 'release.json'])
def there = []
release.eachFileRecurse { if (it.file && it.name != 'report.json') there << release.toURI().relativize(it.toURI()).path }
assert there.toSorted() == paths
report.files.each { file ->
    byte[] bytes = new File(release, file.path).bytes
    assert bytes.length == file.size
    assert MessageDigest.getInstance('SHA-256').digest(bytes).encodeHex().toString() == file.sha256
}

// The file in the folder below is no release.
assert outputs.listFiles().findAll { it.directory && !it.hidden }*.name == ['testing']

String brief = Loader.loadPDF(new File(release, 'brief.pdf')).withCloseable { new PDFTextStripper().getText(it) }
assert brief.contains('Samples tested in 2025')
assert brief.replaceAll(/\s+/, ' ').contains('reduced to 3.0 days')

def cells = [] as Set
new ReadableWorkbook(new File(release, 'workbook.xlsx')).withCloseable { workbook ->
    workbook.sheets.each { sheet -> sheet.read().each { row -> row.each { if (it != null) cells << it.rawValue } } }
}
assert cells.contains('more than')
assert cells.contains('1200')

// Attached outputs are installed, named by the release and the file.
File installed = new File(localRepositoryPath, 'example/one-release/1')
assert new File(installed, 'one-release-1-testing-brief.pdf').bytes == new File(release, 'brief.pdf').bytes
assert new File(installed, 'one-release-1-testing-charts-key-figures.svg').exists()

String log = new File(basedir, 'build.log').text
assert log.count('Rendered ') == 1
assert log.count('Up to date: ') == 1
// Newer Mavens warn of repositories that they do not reach and of plugins without a version.
assert !log.readLines().any { it.contains('[WARNING]') && !(it =~ /prefixes\.txt|Version not locked/) }
assert !log.contains('Log4j')

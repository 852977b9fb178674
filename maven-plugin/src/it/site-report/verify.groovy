import org.jsoup.Jsoup

def page = { folder, name -> Jsoup.parse(new File(basedir, "$folder/target/site/$name"), 'UTF-8') }
def log = new File(basedir, 'build.log').text

// Every figure stands in the page of the site as in the release's own, with its value for programs.
def assertFigures = { part ->
    assert part.select('[data-figure=samples-tested] data, data[data-figure=samples-tested]')*.attr('value').unique() == ['1200']
    assert part.select('[data-figure=waiting-time] data, data[data-figure=waiting-time]')*.attr('value').unique() == ['3.0']
    assert part.select('[data-figure=laboratories] data, data[data-figure=laboratories]')*.attr('value').unique() == ['4']
    assert part.select('svg').size() > 0
    assert part.select('script, style, main').empty
}

// What the page leads to is there: places within it, and files beside it.
def assertLinks = { folder, name ->
    def html = page(folder, name)
    html.select('#statbrief a[href]').each { link ->
        String to = link.attr('href')
        assert to.startsWith('#') ? html.getElementById(to.substring(1)) != null
            : to.startsWith('http') || new File(basedir, "$folder/target/site/$to").file : to
    }
    assert html.select('a[href=statbrief/testing/brief.pdf], a[href=statbrief/outlook/brief.pdf]').size() > 0
    assert html.select('head link[rel=stylesheet][href=statbrief/part.css]').size() == 1
    assert new File(basedir, "$folder/target/site/statbrief/part.css").text.startsWith('#statbrief#statbrief')
    def ids = html.select('[id]')*.id()
    assert ids.size() == ids.toSet().size()
}

// One release is the page of the report itself.
def one = page('one', 'statbrief.html')
assert one.title().contains('Samples tested in 2025')
assertFigures(one.select('main #statbrief'))
assertLinks('one', 'statbrief.html')
assert one.select('#statbrief h1').text() == 'Samples tested in 2025'

// Two have a list, the latest first, and a page each; what looks like a template or markup is text.
String hostile = 'Outlook ${project.name} $project.version #set($a = 1) <b>bold</b>'
def list = page('two', 'statbrief.html')
assert list.select('main a[href^=statbrief-]')*.attr('href') == ['statbrief-outlook.html', 'statbrief-testing.html']
assert list.select('main a[href=statbrief-outlook.html]').text() == hostile
['testing', 'outlook'].each { id ->
    assertFigures(page('two', "statbrief-${id}.html").select('main #statbrief'))
    assertLinks('two', "statbrief-${id}.html")
}
assert page('two', 'statbrief-outlook.html').select('#statbrief h1').text() == hostile
assert page('two', 'statbrief-outlook.html').select('#statbrief b').empty
assert page('two', 'project-reports.html').select('a[href=statbrief.html]').first().text() == 'Releases'

// What the goal report has rendered is not rendered again.
assert log.readLines().count { it.contains('Rendered testing: ') && it.endsWith(new File(basedir, 'one/target/statbrief/testing').path) } == 1
assert log.count('Up to date: ' + new File(basedir, 'one/target/statbrief/testing').path) == 1

// Without releases, and where it is skipped, the site has no report.
['none', 'skipped'].each { folder ->
    assert new File(basedir, "$folder/target/site/css").directory
    assert !new File(basedir, "$folder/target/site/statbrief.html").exists()
    assert !new File(basedir, "$folder/target/site/statbrief").exists()
}
assert log.contains('Skipped: statbrief.skip is set')

// A mistake fails the build with its place.
assert log.contains("src/broken/testing.yaml:6:37: write 'samples-tested'; no figure 'samples-tsted'")
assert log.count('BUILD FAILURE') == 1

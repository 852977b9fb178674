String readme = new File(basedir, '../../../../README.md').getText('UTF-8')
def block = { language -> (readme =~ /(?s)```${language}\n(.*?)```/)[0][1] }

new File(basedir, 'pom.xml').setText(block('xml'), 'UTF-8')
File releases = new File(basedir, 'src/main/statbrief')
releases.mkdirs()
new File(releases, 'samples-2025.yaml').setText(block('yaml'), 'UTF-8')

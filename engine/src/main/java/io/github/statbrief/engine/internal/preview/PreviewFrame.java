package io.github.statbrief.engine.internal.preview;

import io.github.statbrief.Problem;
import java.util.List;

/** The page around a previewed page, which shows it again when it changes, and the page that shows problems. */
public final class PreviewFrame {
    private static final String STYLE = "<style>:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}"
            + "body{margin:0}body:has(iframe){display:flex;flex-direction:column;height:100vh}nav{padding:.4rem 1rem;border-bottom:1px solid #8888;display:flex;gap:1rem;flex-wrap:wrap}"
            + "nav a[aria-current]{font-weight:700}iframe{border:0;flex:1}"
            + "main{max-width:60rem;margin:2rem auto;padding:0 1rem}"
            + "li{margin:.6rem 0}code{font:14px/1.4 ui-monospace,monospace}</style>";

    /** Follows the address's fragment and asks for changes; the place in the page is kept. */
    private static final String SCRIPT = """
            <script>
            const frame = document.querySelector('iframe'), links = [...document.querySelectorAll('nav a')];
            const show = () => {
              const name = decodeURIComponent(location.hash.slice(1)) || links[0].textContent;
              links.forEach(a => a.textContent === name ? a.setAttribute('aria-current', 'page') : a.removeAttribute('aria-current'));
              frame.src = '/release/' + encodeURI(name);
            };
            addEventListener('hashchange', show);
            show();
            const follow = async version => {
              for (;;) {
                try {
                  const now = Number(await (await fetch('/changes?' + version)).text());
                  if (now !== version) {
                    const names = [...new DOMParser().parseFromString(await (await fetch('/')).text(), 'text/html')
                      .querySelectorAll('nav a')].map(a => a.textContent).join('|');
                    if (names !== links.map(a => a.textContent).join('|')) { location.reload(); return; }
                    const at = frame.contentWindow.scrollY;
                    frame.onload = () => frame.contentWindow.scrollTo(0, at);
                    frame.contentWindow.location.reload();
                    version = now;
                  }
                  document.title = 'Statbrief preview';
                } catch (e) {
                  document.title = 'Stopped: Statbrief preview';
                  await new Promise(done => setTimeout(done, 1000));
                }
              }
            };
            follow(VERSION);
            </script>
            """;

    private PreviewFrame() {}

    /**
     * The page around the pages of release files.
     *
     * @param names the names of the files
     * @param version the version of the pages
     */
    public static String of(List<String> names, long version) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>Statbrief preview</title>" + STYLE
                + "<nav aria-label=\"Release files\">");
        for (String name : names) {
            page.append("<a href=\"#")
                    .append(escaped(name))
                    .append("\">")
                    .append(escaped(name))
                    .append("</a>");
        }
        return page + "</nav><iframe title=\"The page of the release\"></iframe>"
                + SCRIPT.replace("VERSION", Long.toString(version));
    }

    /**
     * The page of a file that has errors.
     *
     * @param name its name
     * @param problems the errors
     */
    public static String problems(String name, List<Problem> problems) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>"
                + escaped(name) + "</title>" + STYLE + "<main><h1>" + escaped(name) + "</h1>");
        page.append(problems.isEmpty() ? "" : "<p>It cannot be shown until this is mended:</p><ol role=\"alert\">");
        for (Problem problem : problems) {
            page.append("<li>");
            if (problem.line() > 0) {
                page.append("<code>")
                        .append(escaped(problem.file() + ":" + problem.line() + ":" + problem.column()))
                        .append("</code> ");
            }
            page.append(escaped(problem.line() > 0 ? problem.message() : problem.toString()))
                    .append("</li>");
        }
        return page.append(problems.isEmpty() ? "" : "</ol>")
                .append("</main></html>")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

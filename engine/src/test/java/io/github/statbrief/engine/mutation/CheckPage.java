package io.github.statbrief.engine.mutation;

import io.github.statbrief.html.Browser;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The check page of a release in a browser, to which files are given. */
final class CheckPage {
    private final Browser browser;
    private final Map<String, byte[]> given = new HashMap<>();

    /**
     * Opens the page.
     *
     * @param browser the browser
     * @param page the page
     * @param width the width of the window
     * @param dark whether the reader prefers dark ground
     */
    CheckPage(Browser browser, Path page, int width, boolean dark) {
        this.browser = browser;
        browser.open(page, width, dark);
        browser.evaluate("started.then(() => 0)");
        browser.evaluate("window.originals = {};"
                + "window.testFile = (name, base64) => new File([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], name);"
                + "window.testDrop = files => { const data = new DataTransfer(); files.forEach(file => data.items.add(file));"
                + " dispatchEvent(new DragEvent('drop', {dataTransfer: data, cancelable: true})); };"
                + "window.testAnswer = name => new Promise(done => { const look = () => document.getElementById('status')"
                + ".textContent.startsWith(name + ': ') ? done(0)"
                + " : setTimeout(look, 5); look(); })");
    }

    /** Drops a file and gives the last answer of the page: its verdict, the reason and what it says. */
    JsonNode drop(String name, byte[] content) {
        return browser.evaluate(
                "document.getElementById('status').textContent = '';" + "testDrop([testFile(" + quoted(name)
                        + ", '" + Base64.getEncoder().encodeToString(content) + "')]); testAnswer("
                        + quoted(name) + ").then(() => { const last = document.querySelector('.result');"
                        + " return {verdict: last.dataset.verdict, reason: last.dataset.reason, path: last.dataset.path,"
                        + " words: last.innerText, said: document.getElementById('status').textContent,"
                        + " figures: [...last.querySelectorAll('tr[data-figure]')].map(row => [row.dataset.figure, row.dataset.verdict])}; })");
    }

    /**
     * Has a file compared as one that is dropped is, without showing the answer.
     *
     * @param name its name
     * @param content its content
     * @param read whether it is read figure by figure even if it has the published digest
     * @return the verdict, the changes, and how many figures are not as published
     */
    JsonNode compare(String name, byte[] content, boolean read) {
        byte[] original = given.get(name);
        int start = 0;
        int end = 0;
        if (original == null) {
            given.put(name, content);
        } else {
            int most = Math.min(original.length, content.length);
            while (start < most && original[start] == content[start]) {
                start++;
            }
            while (end < most - start && original[original.length - 1 - end] == content[content.length - 1 - end]) {
                end++;
            }
        }
        byte[] middle = java.util.Arrays.copyOfRange(content, start, content.length - end);
        String whole = original == null
                ? "originals[name] = part"
                : "new Uint8Array([...originals[name].subarray(0, " + start
                        + "), ...part, ...originals[name].subarray(originals[name].length - " + end + ")])";
        return browser.evaluate("(async () => { const name = " + quoted(name)
                + ", part = Uint8Array.from(atob('" + Base64.getEncoder().encodeToString(middle)
                + "'), c => c.charCodeAt(0)), bytes = " + whole + ";"
                + "const result = await checkFile(name, bytes, state.manifest, {evenIfExact: " + read + "});"
                + "return {verdict: result.verdict, path: result.path, problem: result.problem,"
                + " changes: result.changes.slice(0, 5).map(each => [each.place, each.was, each.now]),"
                + " figures: result.verdicts.size,"
                + " wrong: [...result.verdicts].filter(each => each[1] !== 'same')"
                + ".map(each => state.manifest.figures[each[0]].id)}; })()");
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    /** The texts that an expression gives. */
    List<String> texts(String expression) {
        return browser.evaluate(expression).values().stream()
                .map(JsonNode::asString)
                .toList();
    }
}

package io.github.statbrief.cli;

import io.github.statbrief.Problem;
import io.github.statbrief.engine.Progress;
import io.github.statbrief.engine.RenderedRelease;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps how a run went, for its result in JSON, and hands it on to be shown. */
final class RecordedProgress implements Progress {
    private final Progress shown;
    private final List<JsonResult.Release> rendered = new ArrayList<>();
    private final List<String> upToDate = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    /** Hands on to this progress. */
    RecordedProgress(Progress shown) {
        this.shown = shown;
    }

    /** The result, with the errors of the run and its fault. */
    JsonResult result(List<Problem> errors, String fault) {
        List<JsonResult.Found> problems = new ArrayList<>();
        errors.stream()
                .filter(each -> !warnings.contains(each))
                .map(JsonResult.Found::of)
                .forEach(problems::add);
        warnings.stream().map(JsonResult.Found::of).forEach(problems::add);
        return new JsonResult(rendered, upToDate, problems, fault);
    }

    @Override
    public void warning(Problem problem) {
        warnings.add(problem);
        shown.warning(problem);
    }

    @Override
    public void notice(String message) {
        shown.notice(message);
    }

    @Override
    public void information(String message) {
        shown.information(message);
    }

    @Override
    public void rendered(RenderedRelease release) {
        rendered.add(JsonResult.Release.of(release));
        shown.rendered(release);
    }

    @Override
    public void upToDate(String release, Path folder) {
        upToDate.add(release);
        shown.upToDate(release, folder);
    }

    @Override
    public void advanced(int done, int total) {
        shown.advanced(done, total);
    }
}

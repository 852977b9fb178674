package io.github.statbrief.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static List<Double> spread(double to, double... wanted) {
        List<Spread.Label> labels = java.util.Arrays.stream(wanted)
                .mapToObj(middle -> new Spread.Label(middle, 10))
                .toList();
        return Spread.of(labels, 0, to);
    }

    @Test
    void labelsThatHaveRoomStayWhereTheyAreWanted() {
        assertThat(spread(100, 20, 50, 80)).containsExactly(20.0, 50.0, 80.0);
    }

    @Test
    void thoseThatWouldTouchGiveWayAlikeAndKeepTheirOrder() {
        assertThat(spread(100, 50, 52, 90)).containsExactly(46.0, 56.0, 90.0);
    }

    @Test
    void noLabelLeavesTheLine() {
        assertThat(spread(100, -20, 99)).containsExactly(5.0, 95.0);
    }
}

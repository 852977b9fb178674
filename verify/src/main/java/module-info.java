/** Reads written outputs back and proves that every figure stands in them as it was stated. */
module io.github.statbrief.verify {
    requires transitive io.github.statbrief;
    requires static transitive org.jspecify;
    requires java.desktop;
    requires de.siegmar.fastcsv;
    requires org.apache.pdfbox;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires tools.jackson.databind;
    requires org.dhatim.fastexcel.reader;
    requires org.jsoup;

    exports io.github.statbrief.verify;
    exports io.github.statbrief.verify.result;
}

package io.github.statbrief.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Spark within the process of a test: two cores, and four attempts for each task. */
final class LocalSpark implements AutoCloseable {
    private final SparkSession session;

    private LocalSpark(SparkSession session) {
        this.session = session;
    }

    static LocalSpark start() {
        SparkConf settings = new SparkConf()
                .setMaster("local[2,4]")
                .setAppName("tests")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .set("spark.hadoop.fs.store.impl", StoreFileSystem.class.getName())
                .set("spark.hadoop.fs.shared.impl", SharedFileSystem.class.getName())
                .set("spark.hadoop.fs.AbstractFileSystem.shared.impl", SharedFileSystem.Names.class.getName());
        return new LocalSpark(SparkSession.builder().config(settings).getOrCreate());
    }

    SparkSession session() {
        return session;
    }

    JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(session.sparkContext());
    }

    @Override
    public void close() {
        session.stop();
    }
}

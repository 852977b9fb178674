package io.github.statbrief.jdbc;

import io.github.statbrief.query.QueryFailedException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The drivers that a class loader sees. Asked directly: {@link java.sql.DriverManager} remembers drivers for the whole
 * process and hides those of other class loaders, as plugins of a build have them.
 */
final class Drivers {
    private final ClassLoader loader;

    Drivers(ClassLoader loader) {
        this.loader = loader;
    }

    /** Opens a connection with the first driver that takes its address. */
    Connection open(JdbcConnection to, Properties properties) throws SQLException, QueryFailedException {
        Iterator<Driver> drivers = ServiceLoader.load(Driver.class, loader).iterator();
        Optional<Driver> driver = next(drivers);
        while (driver.isPresent()) {
            Connection opened = driver.get().acceptsURL(to.url()) ? driver.get().connect(to.url(), properties) : null;
            if (opened != null) {
                return opened;
            }
            driver = next(drivers);
        }
        boolean embedded = to.kind().equals("jdbc:duckdb:");
        throw new QueryFailedException("no driver takes an address that begins '" + to.kind()
                + "'; add the driver of the database"
                + (embedded ? ", org.duckdb:duckdb_jdbc," : "")
                + " to the dependencies of the plugin, or to the command with --driver-path");
    }

    /** The next driver that can be loaded: one that needs another Java or another library does not hide the others. */
    private static Optional<Driver> next(Iterator<Driver> drivers) {
        Optional<Driver> found = Optional.empty();
        boolean broken = true;
        while (broken) {
            try {
                found = drivers.hasNext() ? Optional.of(drivers.next()) : Optional.empty();
                broken = false;
            } catch (ServiceConfigurationError | LinkageError e) {
                broken = true;
            }
        }
        return found;
    }
}

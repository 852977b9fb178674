package io.github.statbrief.metadata;

import io.github.statbrief.internal.argument.Arguments;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The contact for questions: at least one of its parts.
 *
 * @param name a person, a team, or the whole contact in the author's own words
 * @param email an e-mail address
 * @param telephone a telephone number
 */
public record Contact(Optional<String> name, Optional<String> email, Optional<String> telephone) {
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("[+(]?[0-9][0-9 ()./-]*( ?(ext\\.?|x) ?[0-9]+)?");

    /** Refuses a contact without parts, and parts that lead nowhere. */
    public Contact {
        Arguments.allGiven("name", name, "email", email, "telephone", telephone);
        if (name.isEmpty() && email.isEmpty() && telephone.isEmpty()) {
            throw new IllegalArgumentException("the contact is empty; give a name, an email or a telephone");
        }
        name.ifPresent(text -> Arguments.text("contact's name", text));
        email.ifPresent(Contact::emailAddress);
        telephone.ifPresent(Contact::telephoneNumber);
    }

    /** Makes a contact in the author's own words, which lead nowhere unless they are an e-mail address. */
    public static Contact of(String words) {
        return EMAIL.matcher(words).matches()
                ? new Contact(Optional.empty(), Optional.of(words), Optional.empty())
                : new Contact(Optional.of(words), Optional.empty(), Optional.empty());
    }

    /** Returns an e-mail address; refuses any other text. */
    public static String emailAddress(String text) {
        if (!EMAIL.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no e-mail address; write it as statistics@office.example");
        }
        return text;
    }

    /** Returns a telephone number; refuses any other text. */
    public static String telephoneNumber(String text) {
        if (!TELEPHONE.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no telephone number; write it as +44 20 7946 0000");
        }
        return text;
    }
}

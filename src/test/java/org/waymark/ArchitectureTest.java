package org.waymark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may import which, and which library belongs to which package. */
class ArchitectureTest {

    private static final String ROOT = "org.waymark";

    private static final Set<String> ALL =
            Set.of(
                    "message",
                    "text",
                    "safety",
                    "intent",
                    "dialog",
                    "content",
                    "guide",
                    "conversation",
                    "hours",
                    "socket",
                    "page",
                    "tool");

    /** The package table of the design. */
    private static final Map<String, Set<String>> MAY_IMPORT =
            Map.ofEntries(
                    Map.entry("message", Set.of()),
                    Map.entry("text", Set.of()),
                    Map.entry("safety", Set.of("message", "text")),
                    Map.entry("intent", Set.of("message", "text")),
                    Map.entry("dialog", Set.of("message")),
                    Map.entry("content", Set.of("message", "text", "safety", "intent", "dialog")),
                    Map.entry("guide", Set.of("message", "text", "safety", "intent", "dialog")),
                    Map.entry("conversation", Set.of("message", "dialog", "guide")),
                    Map.entry("hours", Set.of("message")),
                    Map.entry("socket", Set.of("message", "conversation", "hours")),
                    Map.entry("page", Set.of("message", "conversation", "hours")),
                    Map.entry(
                            "tool",
                            Set.of(
                                    "message", "text", "safety", "intent", "dialog", "content",
                                    "guide", "hours")));

    /** The only package that may use a library. */
    private static final Map<String, String> LIBRARY_OF =
            Map.of(
                    "opennlp..", "text",
                    "ai.onnxruntime..", "text",
                    "org.yaml..", "content",
                    "com.github.benmanes.caffeine..", "conversation",
                    "de.focus_shift..", "hours",
                    "tools.jackson..", "socket",
                    "org.springframework.web.socket..", "socket");

    /** Packages that need no framework to be built and tested. */
    private static final Set<String> PURE =
            Set.of(
                    "message", "text", "safety", "intent", "dialog", "content", "guide", "hours",
                    "tool");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> importsOnlyWhatTheTableAllows() {
        return new TreeMap<>(MAY_IMPORT)
                .entrySet().stream()
                        .map(row ->
                                DynamicTest.dynamicTest(
                                        row.getKey(),
                                        () -> importsOnly(row.getKey(), row.getValue())));
    }

    private static void importsOnly(String name, Set<String> allowed) {
        var forbidden = new TreeSet<>(ALL);
        forbidden.remove(name);
        forbidden.removeAll(allowed);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat(isInAnyOf(forbidden).or(isInTheRoot()))
                .check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> givesEachLibraryOnePackage() {
        return LIBRARY_OF.entrySet().stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                row.getKey(),
                                () -> {
                                    noClasses()
                                            .that()
                                            .resideOutsideOfPackage(ROOT + "." + row.getValue())
                                            .and()
                                            .resideInAPackage(ROOT + "..")
                                            .should()
                                            .dependOnClassesThat()
                                            .resideInAPackage(row.getKey())
                                            .check(CLASSES);
                                }));
    }

    @Test
    void keepsFrameworksAtTheEdge() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE.stream().map(it -> ROOT + "." + it).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "org.eclipse.jetty..")
                .check(CLASSES);
    }

    /** Files are read side by side: classes that need one another to begin would wait for ever. */
    @Test
    void beginsShapesThatOthersNeedWithoutTheOthers() {
        noClasses()
                .that()
                .haveSimpleName("Shapes")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*[a-z]Shapes")
                .check(CLASSES);
    }

    @Test
    void marksEveryPackageNull() {
        var unmarked =
                CLASSES.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackage)
                        .filter(it ->
                                !it.isAnnotatedWith(org.jspecify.annotations.NullMarked.class))
                        .map(it -> it.getName())
                        .distinct();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void knowsEveryPackage() {
        var packages =
                CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(it -> !it.equals(ROOT))
                        .map(it -> it.substring(ROOT.length() + 1))
                        .distinct();
        assertThat(packages).isSubsetOf(MAY_IMPORT.keySet());
    }

    private static DescribedPredicate<JavaClass> isInAnyOf(Set<String> names) {
        var packages = names.stream().map(it -> ROOT + "." + it + "..").toArray(String[]::new);
        return DescribedPredicate.describe(
                "reside in " + Arrays.toString(packages),
                type -> JavaClass.Predicates.resideInAnyPackage(packages).test(type));
    }

    private static DescribedPredicate<JavaClass> isInTheRoot() {
        return DescribedPredicate.describe(
                "reside in the root package", type -> type.getPackageName().equals(ROOT));
    }
}

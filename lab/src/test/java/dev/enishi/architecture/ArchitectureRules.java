package dev.enishi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** The rules of the structure, apart from the code that they are applied to, so that planted violations can show that they bite. */
final class ArchitectureRules {

    /** Words that say nothing of what a class is. */
    private static final Set<String> EMPTY_NAMES =
            Set.of("Manager", "Helper", "Util", "Utils", "Processor", "Service", "Impl", "Data", "Info", "DTO");

    private ArchitectureRules() {}

    /**
     * Each package below a root imports only those named for it.
     *
     * @param root the root package
     * @param table package names below the root ("" for the root itself), each with those it may import
     */
    static ArchRule layers(String root, Map<String, List<String>> table) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("import only what the table allows") {
                    @Override
                    public void check(JavaClass from, ConditionEvents events) {
                        String source = below(root, from.getPackageName());
                        List<String> allowed = table.get(source);
                        if (allowed == null) {
                            events.add(SimpleConditionEvent.violated(
                                    from, from.getName() + " is in a package that the table lacks"));
                            return;
                        }
                        from.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass())
                                .filter(target -> target.getPackageName().startsWith(root))
                                .map(target -> below(root, target.getPackageName()))
                                .filter(target -> !target.equals(source) && !allowed.contains(target))
                                .forEach(target -> events.add(SimpleConditionEvent.violated(
                                        from,
                                        from.getName() + " imports " + target + ", which the table does not allow")));
                    }
                });
    }

    private static String below(String root, String name) {
        return name.equals(root) ? "" : name.substring(root.length() + 1);
    }

    /** No package depends on itself by way of others. */
    static ArchRule noCycles(String pattern) {
        return slices().matching(pattern).should().beFreeOfCycles();
    }

    /** A library is used by its owners only. */
    static ArchRule owned(String library, String... owners) {
        return noClasses()
                .that()
                .resideInAPackage("dev.enishi..")
                .and()
                .resideOutsideOfPackages(owners)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }

    /** A type's name says what it is. */
    static ArchRule tellingNames() {
        return classes().should(new ArchCondition<>("not be called Manager, Helper and the like") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                EMPTY_NAMES.stream()
                        .filter(type.getSimpleName()::endsWith)
                        .forEach(word ->
                                events.add(SimpleConditionEvent.violated(type, type.getName() + " is a " + word)));
            }
        });
    }

    /** A class that others are not made to extend is final. */
    static ArchRule finalUnlessExtended(JavaClasses all) {
        return classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should(new ArchCondition<>("be final or extended") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean open = !type.getModifiers().contains(JavaModifier.FINAL)
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                                && type.getSubclasses().isEmpty()
                                && !type.isAssignableTo(Throwable.class)
                                && !type.getSimpleName().equals("package-info");
                        if (open) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " is neither final nor extended"));
                        }
                    }
                });
    }

    /** The packages that lack {@code @NullMarked}. */
    static Collection<String> withoutNullMarked(JavaClasses classes) {
        Collection<String> lacking = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                lacking.add(type.getPackageName());
            }
        }
        return lacking;
    }

    /** Package names with what each may import. */
    static Map.Entry<String, List<String>> may(String name, String... imports) {
        return Map.entry(name, Arrays.asList(imports));
    }
}

package org.waymark.safety;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/** Guesses whether a message is mostly not English, so that the phrases had nothing to look at. */
final class OtherLanguage {

    /** What stands in place of a phrase, for writers. */
    static final String REASON = "(mostly not English)";

    private static final int ENOUGH_WORDS = 8;

    private static final char LAST_OF_ASCII = 127;

    static final Set<String> ENGLISH =
            words(
                    """
                    i im ive id ill my me we our you your he she it they them his her the a an and or
                    but if so to of in on at for with from by about as is am are was were be been
                    being have has had do does dont did didnt can cant could not no yes what when
                    where who why how which this that these those there here all any some more most
                    other only than then too very just now after before again out up down off over
                    need want get got go going feel feeling help please thank thanks hello would
                    should will wont because its their us one u ur nhs gp cbt therapy
                    therapist therapists counsellor counselling session sessions waiting list
                    appointment private psychologist doctor dr mental health service still never
                    always really like know think time week weeks months years two who his him
                    """);

    static final Set<String> OTHER =
            words(
                    """
                    nie jest sie mam mnie jestem dlaczego chce bardzo moja moj nic juz jak
                    nu sunt foarte vreau este imi pentru si sa fac stiu
                    que estoy tengo muy porque quiero puedo necesito hacer mi yo pero nao estou
                    tenho muito preciso voce eu minha ajuda
                    je suis ne pas mon ma avec pour une des les mais quoi faire veux jai peux moi
                    ich bin nicht und ist mein meine habe kann mit der ein eine weiss soll machen
                    non sono ho voglio mio mia che cosa sto aiuto della per
                    ben bir ne cok var yok icin degil bilmiyorum yardim istiyorum
                    dw dwi ddim yn fy mae wedi eisiau isio gwybod beth rwy rydw gyda angen sut
                    main mein hai hoon hun nahi nahin kya mujhe mera meri bahut bohot karun
                    waan waxaan aniga maya ik niet het mijn jag inte och ja nem vagyok egy
                    esu labai noriu mane
                    """);

    private OtherLanguage() {}

    static boolean isLikely(List<String> words) {
        int inAnotherScript = 0;
        int english = 0;
        int other = 0;
        for (var word : words) {
            inAnotherScript += isInAnotherScript(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
            other += OTHER.contains(word) ? 1 : 0;
        }
        return inAnotherScript * 2 > words.size()
                || (other >= 2 && other > english)
                || (other == 1 && english == 0 && words.size() >= 3)
                || (english == 0 && words.size() >= ENOUGH_WORDS);
    }

    private static boolean isInAnotherScript(String word) {
        for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
            int c = word.codePointAt(i);
            boolean letter = c > LAST_OF_ASCII && Character.isLetter(c);
            if (letter && UnicodeScript.of(c) != UnicodeScript.LATIN) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")).stream().distinct().toList());
    }
}

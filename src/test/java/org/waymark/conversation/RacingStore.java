package org.waymark.conversation;

import java.util.List;
import java.util.Optional;
import org.waymark.dialog.Act;
import org.waymark.dialog.Move;

/** A store in which somebody else appends first, a number of times. */
final class RacingStore implements MoveStore {

    private final MoveStore store;
    private int left;

    RacingStore(MoveStore store, int times) {
        this.store = store;
        this.left = times;
    }

    @Override
    public Optional<List<Move>> read(String key) {
        return store.read(key);
    }

    @Override
    public boolean create(String key) {
        return store.create(key);
    }

    @Override
    public Appended append(String key, int expected, List<Move> more) {
        if (left > 0) {
            left--;
            store.append(key, expected, List.of(new Move("cccccccc", left + 1, new Act.Help())));
        }
        return store.append(key, expected, more);
    }

    @Override
    public void delete(String key) {
        store.delete(key);
    }

    @Override
    public boolean wasDeleted(String key) {
        return store.wasDeleted(key);
    }
}

/**
 * The format of the data that this version reads; each profile names its own. It grows by one whenever a key is
 * renamed, moved or given another meaning, and `src/migrate/` then holds the step that lifts older data.
 */
export const dataFormat = 2;

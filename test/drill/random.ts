/** Numbers from 0 to 1 that are the same for the same seed (Lehmer's generator). */
export function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = (seed % 2147483646) + 1; ; ) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

/** Gives what some work gives, or throws when it takes longer than some milliseconds. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const clock = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => clock.reject(new Error(`it took more than ${milliseconds} ms`)),
    milliseconds,
  );
  return Promise.race([work, clock.promise]).finally(() => clearTimeout(timer));
}

/** Waits some milliseconds, without keeping the program alive for it. */
export function elapsed(milliseconds: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, milliseconds).unref();
  return promise;
}

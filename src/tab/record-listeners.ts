/** What the recorder keeps in the page: who listens for a pointer, and who for keys; a page cannot be asked. */
export interface Listeners {
  readonly pointer: ReadonlySet<EventTarget>;
  readonly keys: ReadonlySet<EventTarget>;
  /** Who listens for a pointer that only comes by, and who for the focus. */
  readonly hover: ReadonlySet<EventTarget>;
  readonly focus: ReadonlySet<EventTarget>;
  /** The moments at which a script of the page will go on, in milliseconds since it was loaded. */
  readonly due: ReadonlyMap<number, number>;
  /** The timer that the page does not know of. */
  readonly later: (work: () => void, milliseconds: number) => unknown;
}

/** Notes, before any script of the page runs, which parts of it listen for a pointer or for keys, and what it waits for. */
export function recordListeners(): void {
  const pointer = new Set<EventTarget>();
  const keys = new Set<EventTarget>();
  const hover = new Set<EventTarget>();
  const focus = new Set<EventTarget>();
  const due = new Map<number, number>();
  const original = Reflect.get(EventTarget.prototype, "addEventListener");
  EventTarget.prototype.addEventListener = function (
    this: EventTarget,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void {
    if (/^(click|mousedown|mouseup|pointerdown|pointerup|touchstart|touchend)$/.test(type)) pointer.add(this);
    if (/^key(down|up|press)$/.test(type)) keys.add(this);
    if (/^(mouse|pointer)(enter|over)$/.test(type)) hover.add(this);
    if (/^focus(in)?$/.test(type)) focus.add(this);
    original.call(this, type, listener, options);
  };
  const { setTimeout: wait, clearTimeout: end } = globalThis;
  const later = (work: () => void, milliseconds: number) => wait(work, milliseconds);
  Object.defineProperty(globalThis, "klarstandardListeners", {
    value: { pointer, keys, hover, focus, due, later },
  });
  // What a timer puts off again asks whether something has come yet, and may ask for ever.
  let isInTimer = false;
  globalThis.setTimeout = ((work: TimerHandler, delay = 0, ...args: unknown[]) => {
    if (typeof work !== "function") return wait(work, delay);
    const id = Number(
      wait(() => {
        due.delete(id);
        isInTimer = true;
        try {
          (work as (...given: unknown[]) => void)(...args);
        } finally {
          isInTimer = false;
        }
      }, delay),
    );
    if (!isInTimer) due.set(id, performance.now() + delay);
    return id;
  }) as unknown as typeof globalThis.setTimeout;
  // Frames have numbers of their own, which may be those of timers.
  const { requestAnimationFrame: frame, cancelAnimationFrame: leave } = globalThis;
  globalThis.requestAnimationFrame = (work) => {
    const id = frame((moment) => {
      due.delete(-id);
      const wasInTimer = isInTimer;
      isInTimer = true;
      try {
        work(moment);
      } finally {
        isInTimer = wasInTimer;
      }
    });
    if (!isInTimer) due.set(-id, performance.now());
    return id;
  };
  globalThis.cancelAnimationFrame = (id) => {
    due.delete(-id);
    leave(id);
  };
  globalThis.clearTimeout = (id) => {
    due.delete(Number(id));
    end(id);
  };
}

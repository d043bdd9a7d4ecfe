/** The name under which a page's listeners are kept, because a page cannot be asked who listens. */
export const listenersName = "klarstandardListeners";

/** What the recorder keeps: the parts of a page that listen for a pointer, and those that listen for keys. */
export interface Listeners {
  readonly pointer: ReadonlySet<EventTarget>;
  readonly keys: ReadonlySet<EventTarget>;
}

/** Notes, before any script of the page runs, which parts of it listen for a pointer or for keys. */
export function recordListeners(): void {
  const pointer = new Set<EventTarget>();
  const keys = new Set<EventTarget>();
  Object.defineProperty(globalThis, "klarstandardListeners", { value: { pointer, keys } });
  // biome-ignore lint/complexity/useArrowFunction: the page's own `this` is needed.
  const original = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (
    this: EventTarget,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void {
    if (/^(click|mousedown|mouseup|pointerdown|pointerup|touchstart|touchend)$/.test(type)) pointer.add(this);
    if (/^key(down|up|press)$/.test(type)) keys.add(this);
    original.call(this, type, listener, options);
  };
}

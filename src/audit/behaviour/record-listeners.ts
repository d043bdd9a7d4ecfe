/** What the recorder keeps in the page: who listens for a pointer, and who for keys; a page cannot be asked. */
export interface Listeners {
  readonly pointer: ReadonlySet<EventTarget>;
  readonly keys: ReadonlySet<EventTarget>;
}

/** Notes, before any script of the page runs, which parts of it listen for a pointer or for keys. */
export function recordListeners(): void {
  const pointer = new Set<EventTarget>();
  const keys = new Set<EventTarget>();
  Object.defineProperty(globalThis, "klarstandardListeners", { value: { pointer, keys } });
  const original = Reflect.get(EventTarget.prototype, "addEventListener");
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

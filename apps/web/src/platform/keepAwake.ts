/** Keeps the screen on until the returned function is called; taken again after the page was hidden. */
export async function keepAwake(): Promise<() => void> {
  let wanted = true;
  let held: WakeLockSentinel | undefined;
  const take = async (): Promise<void> => {
    if (!wanted || document.visibilityState !== "visible") return;
    // Low battery and old browsers refuse; the timer runs by the clock and needs no lit screen.
    held = await navigator.wakeLock?.request("screen").catch(() => undefined);
  };
  document.addEventListener("visibilitychange", take);
  await take();
  return () => {
    wanted = false;
    document.removeEventListener("visibilitychange", take);
    void held?.release();
  };
}

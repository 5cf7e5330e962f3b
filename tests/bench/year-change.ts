/** Moves the year slider step by step, and times each step inside the page. */
import type { Page } from 'playwright';

/** Milliseconds from the slider's event until the script is done, and until the frame is painted. */
export interface YearChange {
  readonly script: number;
  readonly paint: number;
}

/** Moves through all years once, backwards, with one `input` event a step. */
export const changeYears = async (page: Page): Promise<YearChange[]> => {
  const slider = page.getByRole('slider', { name: 'Year', exact: true });
  return slider.evaluate(async (element) => {
    const input = element as HTMLInputElement;
    const years: number[] = [];
    for (let year = Number(input.max); year >= Number(input.min); year--) years.push(year);

    /** Resolves in a task of its own, when all that the last one queued has run. */
    const nextTask = (): Promise<void> =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = (): void => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      });
    const nextFrame = (): Promise<unknown> =>
      new Promise((resolve) => requestAnimationFrame(resolve));

    const changes: { script: number; paint: number }[] = [];
    for (const year of years) {
      await nextFrame();
      await nextTask();
      const start = performance.now();
      input.value = String(year);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await nextTask();
      const script = performance.now() - start;
      await nextFrame();
      await nextTask();
      changes.push({ script, paint: performance.now() - start });
    }
    return changes;
  });
};

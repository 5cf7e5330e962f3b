/** Refuses a second value for the same key in one source file. */
import { SourceRefusal, type Place } from './refusal.ts';

export class UniqueKeys {
  private readonly seen = new Map<string, number>();

  /** @throws SourceRefusal when the key was claimed before. */
  claim(key: string, place: Place): void {
    const first = this.seen.get(key);
    if (first !== undefined) {
      throw new SourceRefusal(place, `duplicate key ${key}, first seen in row ${first}`);
    }
    this.seen.set(key, place.row ?? 0);
  }
}

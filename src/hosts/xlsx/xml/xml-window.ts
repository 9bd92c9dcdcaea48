/**
 * A view of text that comes in pieces: what was read falls out of it, more comes in behind the rest.
 */
export interface XmlWindow {
  /** The text in view. */
  readonly xml: string;
  /** Drops what is before `from` and takes in more; false when there is no more. */
  readonly refill: (from: number) => boolean;
}

export function xmlWindow(source: string | Iterable<string>): XmlWindow {
  const pieces = (typeof source === "string" ? [source] : source)[Symbol.iterator]();
  let xml = "";
  return {
    get xml() {
      return xml;
    },
    refill(from) {
      const rest = xml.slice(from);
      let more = "";
      // At least as much as is left: a tag of a million characters must not be looked through for every piece anew.
      do {
        const { done, value } = pieces.next();
        if (done) break;
        more += value;
      } while (more === "" || more.length < rest.length);
      if (more === "") return false;
      xml = rest + more;
      return true;
    },
  };
}

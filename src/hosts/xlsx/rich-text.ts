import { decodeEscapes, keepsSpace, trimEnd, trimStart } from './xml-text';
import type { XmlAttributes } from './xml';

/** Collects the text of a shared (`si`) or inline (`is`) string over its runs; phonetic readings (`rPh`) are no part of it. */
export class RichText {
  private text = '';
  private listening = false;
  private phonetic = false;
  private keepStart = true;
  private keepEnd = true;
  private empty = true;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'rPh') this.phonetic = true;
    if (name !== 't' || this.phonetic) return;
    this.listening = true;
    this.keepEnd = keepsSpace(attributes);
    if (this.empty) this.keepStart = this.keepEnd;
    this.empty = false;
  }

  add(piece: string): void {
    if (this.listening) this.text += piece;
  }

  close(name: string): void {
    if (name === 't') this.listening = false;
    if (name === 'rPh') this.phonetic = false;
  }

  /**
   * The text collected so far; the next string starts from nothing. White space at the two ends is dropped unless the
   * file asks to keep it, as in Excel; between runs it stays, since Excel shows it and words would run together.
   */
  take(): string {
    let { text } = this;
    if (!this.keepStart) text = trimStart(text);
    if (!this.keepEnd) text = trimEnd(text);
    this.text = '';
    this.empty = this.keepStart = this.keepEnd = true;
    return decodeEscapes(text);
  }
}

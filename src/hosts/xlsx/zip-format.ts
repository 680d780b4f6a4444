/** Signatures and methods of the zip format, for reader and writer. Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4.5. */
export const LOCAL_HEADER = 0x04034b50;
export const DIRECTORY_ENTRY = 0x02014b50;
export const DIRECTORY_END = 0x06054b50;
export const STORED = 0;
export const DEFLATED = 8;

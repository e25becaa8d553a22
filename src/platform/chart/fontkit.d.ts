/** The part of fontkit that is used here; the package carries no types. */
declare module 'fontkit' {
  interface Font {
    readonly unitsPerEm: number
    /** The code points that the font can draw. */
    readonly characterSet: readonly number[]
    layout(text: string): { readonly advanceWidth: number }
  }
  export function openSync(path: string): Font
}

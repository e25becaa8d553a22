/** The part of fontkit that measuring text needs; the package carries no types. */
declare module 'fontkit' {
  interface Font {
    readonly unitsPerEm: number
    layout(text: string): { readonly advanceWidth: number }
  }
  export function openSync(path: string): Font
}

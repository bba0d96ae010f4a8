/** As much of pdfmake as the benchmark uses; its own types bring others of pdfkit along, against ours. */
declare module 'pdfmake' {
  interface Paper {
    getBuffer(): Promise<Uint8Array>
  }
  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void
    setLocalAccessPolicy(mayRead: (path: string) => boolean): void
    setUrlAccessPolicy(mayAsk: (url: string) => boolean): void
    createPdf(definition: object): Paper
  }
  export default pdfmake
}

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PDFiumModule } from '@hyzyla/pdfium'

/** The part of WebAssembly used here; neither the ES library nor Node's types declare it. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: object }
}

type Engine = Awaited<ReturnType<typeof PDFiumModule>>
/** Functions that the wasm exports and the package's types leave out; names and arguments are PDFium's. */
type Undeclared = {
  _FPDF_GetPageSizeByIndexF(document: number, index: number, size: number): number
  _FPDF_DocumentHasValidCrossReferenceTable(document: number): number
  _FPDF_PageToDevice(
    page: number, left: number, top: number, width: number, height: number, rotate: number,
    x: number, y: number, deviceX: number, deviceY: number,
  ): number
  _FPDFText_GetUnicode(text: number, index: number): number
  _FPDFText_GetLooseCharBox(text: number, index: number, rect: number): number
}
export type Pdfium = Engine & Undeclared

const undeclared: readonly (keyof Undeclared)[] = [
  '_FPDF_GetPageSizeByIndexF',
  '_FPDF_DocumentHasValidCrossReferenceTable',
  '_FPDF_PageToDevice',
  '_FPDFText_GetUnicode',
  '_FPDFText_GetLooseCharBox',
]
const isPdfium = (engine: Engine): engine is Pdfium =>
  undeclared.every((name) => typeof Reflect.get(engine, name) === 'function')

type WasmImports = { readonly env: { readonly emscripten_resize_heap: (bytes: number) => boolean } }

/**
 * PDFium as WebAssembly: a hostile file can fill or break this sandbox, and nothing outside it. Memory stops at
 * `maxMemoryBytes`: the engine's allocation then fails, which ends in an exception here.
 */
export const loadPdfium = async (maxMemoryBytes: number): Promise<Pdfium> => {
  const wasm = new WebAssembly.Module(readFileSync(fileURLToPath(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm'))))
  const silent = () => undefined
  const options = {
    print: silent,
    printErr: silent,
    instantiateWasm: (imports: WasmImports, instantiated: (instance: object) => void): object => {
      const resize = imports.env.emscripten_resize_heap
      const env = {
        ...imports.env,
        emscripten_resize_heap: (bytes: number) => bytes >>> 0 <= maxMemoryBytes && resize(bytes),
      }
      const instance = new WebAssembly.Instance(wasm, { ...imports, env })
      instantiated(instance)
      return instance.exports
    },
  }
  const engine = await PDFiumModule(options)
  if (!isPdfium(engine)) throw new Error('this build of PDFium lacks functions that page rendering needs')
  engine._FPDF_InitLibraryWithConfig({})
  return engine
}

/** @file The reader of PDF in a thread of its own: a long document does not hold up the window. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'

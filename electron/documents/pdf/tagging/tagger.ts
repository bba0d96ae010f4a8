import type PDFDocument from 'pdfkit'
import type { StructureElement } from 'pdfkit'
import type { StructureType } from '../layout/structureTags'
import { drawsBox, type LaidOutNode, marker } from './nodes'

/**
 * Puts a laid-out document's structure into the PDF it is drawn on. Walking the tree once, it builds
 * the structure elements and sets a marker before and after everything that will be drawn; when the
 * renderer reaches a marker, it opens or closes marked content on the document. What has no meaning
 * to a listener (rules, grounds, running feet) is marked as an artifact.
 */
export class Tagger {
  private readonly root: StructureElement
  /**
   * Elements by the mark, or for plain text the props, of what they stand for: the parts of a node
   * that was split over pages share both, and so become one element.
   */
  private readonly elements = new WeakMap<object, StructureElement>()

  constructor(private readonly pdf: PDFDocument) {
    this.root = pdf.struct('Document')
    pdf.addStructure(this.root)
  }

  /** The same pages with markers; nothing in them has moved. */
  tagged(document: LaidOutNode): LaidOutNode {
    const pages = document.children ?? []
    return { ...document, children: pages.map((page) => this.inside(page, this.root)) }
  }

  private inside(node: LaidOutNode, parent: StructureElement): LaidOutNode {
    const children = (node.children ?? []).flatMap((child) => this.around(child, parent))
    return { ...node, children }
  }

  private around(node: LaidOutNode, parent: StructureElement): LaidOutNode[] {
    const isRepeated = node.props?.fixed === true && this.elements.has(keyOf(node))
    const type = node.props?.structure?.type
    if (isRepeated || type === 'Artifact') return this.asArtifact(node)
    if (node.type === 'TEXT' || type === 'Figure') return this.asLeaf(node, parent)
    const element = type === undefined ? parent : this.elementFor(node, type, parent)
    return this.withBoxAsArtifact(this.inside(node, element))
  }

  /** A text, or a figure with everything drawn in it. */
  private asLeaf(node: LaidOutNode, parent: StructureElement): LaidOutNode[] {
    const type = node.props?.structure?.type ?? 'P'
    const element = this.elementFor(node, type, parent)
    const open = marker(() => element.add(this.pdf.markStructureContent(type)))
    return [open, node, this.close]
  }

  /** A head repeated on a later page, or a running foot: drawn, and not read. */
  private asArtifact(node: LaidOutNode): LaidOutNode[] {
    const open = marker(() => this.pdf.markContent('Artifact', { type: 'Pagination' }))
    return [open, node, this.close]
  }

  /** The box is drawn before the children: the artifact is closed by the first of them. */
  private withBoxAsArtifact(node: LaidOutNode): LaidOutNode[] {
    if (!drawsBox(node)) return [node]
    const open = marker(() => this.pdf.markContent('Artifact', { type: 'Layout' }))
    return [open, { ...node, children: [this.close, ...(node.children ?? [])] }]
  }

  private readonly close = marker(() => this.pdf.endMarkedContent())

  private elementFor(
    node: LaidOutNode,
    type: StructureType,
    parent: StructureElement,
  ): StructureElement {
    const known = this.elements.get(keyOf(node))
    if (known !== undefined) return known
    const alt = node.props?.structure?.alt
    const element = this.pdf.struct(type, {
      ...(type === 'TH' && { scope: 'Column' }),
      ...(alt !== undefined && { alt }),
    })
    parent.add(element)
    this.elements.set(keyOf(node), element)
    return element
  }
}

const keyOf = (node: LaidOutNode): object => node.props?.structure ?? node.props ?? node

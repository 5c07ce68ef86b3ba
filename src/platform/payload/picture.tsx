import type { ComponentPropsWithoutRef } from 'react'

/** A picture from the library in its sizes; `alt` is in the language of the page. */
export type PictureView = {
  readonly src: string
  readonly srcSet: string
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly credit: string
}

type PictureProps = Omit<ComponentPropsWithoutRef<'img'>, 'src' | 'srcSet' | 'width' | 'height' | 'alt'> & {
  readonly picture: PictureView
  /** How wide it is drawn, as in the `sizes` of an image. */
  readonly sizes: string
}

/** A plain image: Next's own component writes a `style` attribute, which the content security policy refuses. */
export function Picture({ picture, ...rest }: PictureProps) {
  const { src, srcSet, width, height, alt } = picture
  return <img src={src} srcSet={srcSet} width={width} height={height} alt={alt} {...rest} />
}

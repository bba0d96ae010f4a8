/**
 * The typefaces of both windows, from files of Candor's own. Those for other scripts are declared
 * with the letters they have, so that a page loads one only once it has such a letter to draw.
 */
import '@fontsource-variable/atkinson-hyperlegible-next'
import '@fontsource-variable/cairo'
import '@fontsource-variable/noto-sans-ethiopic'
import './fonts.css'

"""How election layers look: palettes, native renderers with legends in words, saved styles, print layouts."""

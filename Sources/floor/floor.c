// The floor of `make bench`: a plain C program that draws a given list of items with Cairo and
// Pango and writes a PNG. It decides nothing and knows no figures; `bench --items` writes the list.
//
//   floor LIST PICTURE cairo|deflate
//
// PICTURE is written by Cairo's own writer, or as one unfiltered stream by libdeflate.

#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <libdeflate.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static cairo_t *context;
static PangoContext *type;
static FcConfig *fonts;

static void fail(const char *step) {
  fprintf(stderr, "floor: %s\n", step);
  exit(1);
}

static char *word(void) { return strtok(NULL, " "); }

static double number(void) {
  char *text = word();
  if (!text) fail("a number is missing");
  return strtod(text, NULL);
}

static void color(const char *text) {
  unsigned long hex = strtoul(text, NULL, 16);
  cairo_set_source_rgb(context, (hex >> 16 & 255) / 255.0, (hex >> 8 & 255) / 255.0,
                       (hex & 255) / 255.0);
}

// The rest of the line: m X Y, l X Y, c X Y X Y X Y, z.
static void path(void) {
  cairo_new_path(context);
  for (char *step; (step = word());) {
    double v[6];
    int count = *step == 'c' ? 6 : *step == 'z' ? 0 : 2;
    for (int i = 0; i < count; i++) v[i] = number();
    switch (*step) {
    case 'm': cairo_move_to(context, v[0], v[1]); break;
    case 'l': cairo_line_to(context, v[0], v[1]); break;
    case 'c': cairo_curve_to(context, v[0], v[1], v[2], v[3], v[4], v[5]); break;
    case 'z': cairo_close_path(context); break;
    }
  }
}

// COLOR WIDTH JOIN CAP DASHES LENGTH…: what precedes a path that is stroked.
static void pen(void) {
  double dash[8];
  color(word());
  cairo_set_line_width(context, number());
  cairo_set_line_join(context, *word() == 'r' ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
  cairo_set_line_cap(context, *word() == 'r' ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  int count = (int)number();
  if (count > 8) fail("too many dashes");
  for (int i = 0; i < count; i++) dash[i] = number();
  cairo_set_dash(context, dash, count, 0);
}

// A line `text X Y ANCHOR SIZE WEIGHT TABULAR TRACKING COLOR HALO`, where HALO is `-` or a color
// and a width, then a line with the family and one with the words.
static void text(char *family, char *words) {
  double x = number(), y = number();
  char anchor = *word();
  double size = number();
  int weight = (int)number(), tabular = (int)number();
  double tracking = number();
  char *ink = word(), *halo = word();

  PangoFontDescription *face = pango_font_description_new();
  pango_font_description_set_family(face, family);
  pango_font_description_set_weight(face, weight);
  pango_font_description_set_absolute_size(face, size * PANGO_SCALE);
  PangoAttrList *attributes = pango_attr_list_new();
  pango_attr_list_insert(attributes, pango_attr_font_features_new(
      tabular ? "tnum=1, calt=0, liga=0, clig=0" : "calt=0, liga=0, clig=0"));
  if (tracking != 0)
    pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(tracking * PANGO_SCALE));

  PangoLayout *layout = pango_layout_new(type);
  pango_layout_set_font_description(layout, face);
  pango_layout_set_attributes(layout, attributes);
  pango_layout_set_text(layout, words, -1);
  PangoRectangle extents;
  pango_layout_get_extents(layout, NULL, &extents);
  double width = (double)extents.width / PANGO_SCALE;
  if (anchor == 'm') x -= width / 2;
  if (anchor == 'e') x -= width;

  PangoLayoutLine *line = pango_layout_get_line_readonly(layout, 0);
  if (*halo != '-') {
    color(halo);
    cairo_set_line_width(context, number());
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND);
    cairo_set_dash(context, NULL, 0, 0);
    cairo_move_to(context, x, y);
    pango_cairo_layout_line_path(context, line);
    cairo_stroke(context);
  }
  color(ink);
  cairo_move_to(context, x, y);
  pango_cairo_show_layout_line(context, line);
  cairo_new_path(context);
  g_object_unref(layout);
  pango_attr_list_unref(attributes);
  pango_font_description_free(face);
}

static void draw(FILE *list) {
  static char line[1 << 18], family[256], words[4096];
  while (fgets(line, sizeof line, list)) {
    line[strcspn(line, "\n")] = 0;
    char *item = strtok(line, " ");
    if (!item) continue;
    if (!strcmp(item, "fill")) {
      color(word());
      path();
      cairo_fill(context);
    } else if (!strcmp(item, "stroke")) {
      pen();
      path();
      cairo_stroke(context);
    } else if (!strcmp(item, "text")) {
      if (!fgets(family, sizeof family, list) || !fgets(words, sizeof words, list))
        fail("a text without words");
      family[strcspn(family, "\n")] = 0;
      words[strcspn(words, "\n")] = 0;
      text(family, words);
    } else if (!strcmp(item, "group")) {
      cairo_save(context);
      double x = number(), y = number();
      cairo_translate(context, x, y);
    } else if (!strcmp(item, "clip")) {
      path();
      cairo_clip(context);
    } else if (!strcmp(item, "end")) {
      cairo_restore(context);
    } else {
      fail("an unknown item");
    }
  }
}

static void chunk(FILE *file, const char *kind, const unsigned char *body, size_t count) {
  unsigned char size[4] = {count >> 24, count >> 16, count >> 8, count};
  unsigned sum = libdeflate_crc32(libdeflate_crc32(0, kind, 4), body, count);
  unsigned char check[4] = {sum >> 24, sum >> 16, sum >> 8, sum};
  fwrite(size, 1, 4, file);
  fwrite(kind, 1, 4, file);
  if (count) fwrite(body, 1, count, file);
  fwrite(check, 1, 4, file);
}

static void write_deflated(cairo_surface_t *surface, int width, int height, const char *name) {
  int stride = cairo_image_surface_get_stride(surface);
  unsigned char *pixels = cairo_image_surface_get_data(surface);
  size_t size = (size_t)height * (3 * width + 1);
  unsigned char *rows = malloc(size), *byte = rows;
  for (int y = 0; y < height; y++) {
    unsigned *row = (unsigned *)(pixels + (size_t)y * stride);
    *byte++ = 0;
    for (int x = 0; x < width; x++) {
      *byte++ = row[x] >> 16;
      *byte++ = row[x] >> 8;
      *byte++ = row[x];
    }
  }
  struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(6);
  size_t bound = libdeflate_zlib_compress_bound(compressor, size);
  unsigned char *data = malloc(bound);
  size_t count = libdeflate_zlib_compress(compressor, rows, size, data, bound);
  FILE *file = fopen(name, "wb");
  if (!file || !count) fail("the picture cannot be written");
  unsigned char header[13] = {width >> 24, width >> 16, width >> 8, width, height >> 24,
                              height >> 16, height >> 8, height, 8, 2, 0, 0, 0};
  fwrite("\x89PNG\r\n\x1a\n", 1, 8, file);
  chunk(file, "IHDR", header, sizeof header);
  chunk(file, "IDAT", data, count);
  chunk(file, "IEND", NULL, 0);
  if (fclose(file)) fail("the picture cannot be written");
}

int main(int count, char **arguments) {
  if (count != 4) fail("usage: floor LIST PICTURE cairo|deflate");
  FILE *list = fopen(arguments[1], "r");
  if (!list) fail("the list cannot be read");

  // Only the files that the list names, as fast as a program can have its fonts.
  fonts = FcConfigCreate();
  FcConfigSetCurrent(fonts);
  char line[4096];
  int width = 0, height = 0;
  double scale = 1;
  while (fgets(line, sizeof line, list) && strncmp(line, "begin", 5)) {
    line[strcspn(line, "\n")] = 0;
    if (!strncmp(line, "font ", 5)) FcConfigAppFontAddFile(fonts, (FcChar8 *)line + 5);
    else if (sscanf(line, "size %d %d %lf", &width, &height, &scale) != 3) fail("an odd line");
  }
  PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), fonts);
  type = pango_font_map_create_context(map);
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(type, options);
  pango_cairo_context_set_resolution(type, 72);
  pango_context_set_round_glyph_positions(type, FALSE);

  cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
  context = cairo_create(surface);
  cairo_set_source_rgb(context, 1, 1, 1);
  cairo_paint(context);
  cairo_scale(context, scale, scale);
  draw(list);
  cairo_surface_flush(surface);
  if (cairo_status(context)) fail(cairo_status_to_string(cairo_status(context)));
  if (!strcmp(arguments[3], "deflate")) write_deflated(surface, width, height, arguments[2]);
  else if (cairo_surface_write_to_png(surface, arguments[2])) fail("the picture cannot be written");
  return 0;
}

using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace ReciproCoach.Site.Tests.Pictures;

/// <summary>Pictures as cameras, phones and pranksters make them, each drawn here.</summary>
internal static class Pictures
{
    /// <summary>Left half red, right half blue; the other way about for turned ones, so that one sees what came out.</summary>
    public static byte[] Halves(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { Color = SKColors.Red };
        canvas.Clear(SKColors.Blue);
        canvas.DrawRect(0, 0, width / 2f, height, paint);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>A JPEG as a phone writes it: held some way, and with the place it was taken at.</summary>
    /// <param name="orientation">Exif's: 1 as it is, 3 upside down, 6 to be turned right, 8 to be turned left.</param>
    public static byte[] FromAPhone(byte[] jpeg, byte orientation)
    {
        // A TIFF header, then one directory: orientation, maker's name, and a directory of the place with its latitude.
        byte[] tiff =
        [
            .. "II*\0"u8, 8, 0, 0, 0,
            3, 0,
            0x0F, 0x01, 2, 0, 8, 0, 0, 0, 74, 0, 0, 0,
            0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0,
            0x25, 0x88, 4, 0, 1, 0, 0, 0, 50, 0, 0, 0,
            0, 0, 0, 0,
            1, 0,
            0x01, 0, 2, 0, 2, 0, 0, 0, (byte)'N', 0, 0, 0,
            0, 0, 0, 0,
            0, 0, 0, 0, 0, 0,
            .. "PhoneCo\0"u8,
        ];
        byte[] exif = [.. "Exif\0\0"u8, .. tiff];
        return [.. jpeg[..2], 0xFF, 0xE1, .. BigEndian(exif.Length + 2), .. exif, .. jpeg[2..]];
    }

    /// <summary>A JPEG in four inks, as print shops make them: pure red, in blocks of one colour each.</summary>
    public static byte[] InFourInks(int blocks)
    {
        var side = BigEndian(blocks * 8);
        byte[] head =
        [
            0xFF, 0xD8,
            0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0,
            0xFF, 0xDB, 0, 67, 0, .. Enumerable.Repeat((byte)1, 64),
            0xFF, 0xC0, 0, 20, 8, .. side, .. side, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0,
            // Differences of blocks: two lengths, none (code 0) and eleven bits (code 10). Within a block: nothing follows (code 0).
            0xFF, 0xC4, 0, 21, 0x00, 1, 1, .. new byte[14], 0, 11,
            0xFF, 0xC4, 0, 20, 0x10, 1, .. new byte[15], 0,
            0xFF, 0xDA, 0, 14, 4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0,
        ];
        // Adobe writes inks upside down: 255 is none. Red is all of magenta and yellow, and nothing of cyan and black.
        int[] inks = [255, 0, 0, 255];
        var bits = new StringBuilder();
        for (var block = 0; block < blocks * blocks; block++)
            foreach (var ink in inks) bits.Append(block == 0 ? First(ink) : "0").Append('0');
        return [.. head, .. Bytes(bits.ToString()), 0xFF, 0xD9];

        static string First(int ink)
        {
            // Sums of 64 differences from the middle, divided by eight: 1016 and −1024 are eleven bits long where they are padded so.
            var value = Math.Clamp((ink - 128) * 8, -1024, 1024);
            var written = value < 0 ? value + 2047 : Math.Max(value, 1024);
            return "10" + Convert.ToString(written, 2).PadLeft(11, '0');
        }

        static IEnumerable<byte> Bytes(string bits)
        {
            for (var i = 0; i < bits.Length; i += 8)
            {
                var one = Convert.ToByte(bits[i..Math.Min(i + 8, bits.Length)].PadRight(8, '1'), 2);
                yield return one;
                if (one == 0xFF) yield return 0;
            }
        }
    }

    /// <summary>A GIF of two frames: red, then blue.</summary>
    public static byte[] MovingGif(int side)
    {
        byte[] size = [(byte)side, (byte)(side >> 8)];
        byte[] table = [255, 0, 0, 0, 0, 255, .. new byte[126 * 3]];
        return [.. "GIF89a"u8, .. size, .. size, 0xF6, 0, 0, .. table, 0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0, .. Frame(0), .. Frame(1), 0x3B];

        byte[] Frame(byte colour)
        {
            // Eight bits a code, begun anew (128) before there are more words than eight bits can name.
            var codes = new List<byte>();
            for (var i = 0; i < side * side; i++)
            {
                if (i % 100 == 0) codes.Add(128);
                codes.Add(colour);
            }
            codes.Add(129);
            return [0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, .. size, .. size, 0, 7, .. codes.Chunk(255).SelectMany(some => some.Prepend((byte)some.Length)), 0];
        }
    }

    /// <summary>A WebP of two frames: as <see cref="Halves"/>, twice.</summary>
    public static byte[] MovingWebp(int side)
    {
        var still = Halves(side, side, SKEncodedImageFormat.Webp);
        var frame = still[12..];
        byte[] edge = [(byte)(side - 1), (byte)((side - 1) >> 8), 0];
        byte[] whole = [.. "WEBP"u8, .. Chunk("VP8X", [2, 0, 0, 0, .. edge, .. edge]), .. Chunk("ANIM", [0, 0, 0, 0, 0, 0]), .. Moving(), .. Moving()];
        return [.. "RIFF"u8, .. LittleEndian(whole.Length), .. whole];

        byte[] Moving() => Chunk("ANMF", [0, 0, 0, 0, 0, 0, .. edge, .. edge, 100, 0, 0, 0, .. frame]);
    }

    /// <summary>The names of a WebP's chunks: what it carries beside its pixels shows here.</summary>
    public static IReadOnlyList<string> ChunksOf(byte[] webp)
    {
        var names = new List<string>();
        for (var at = 12; at + 8 <= webp.Length;)
        {
            names.Add(Encoding.ASCII.GetString(webp, at, 4).Trim());
            var length = BinaryPrimitives.ReadInt32LittleEndian(webp.AsSpan(at + 4));
            at += 8 + length + (length & 1);
        }
        return names;
    }

    private static byte[] Chunk(string name, byte[] content) => [.. Encoding.ASCII.GetBytes(name), .. LittleEndian(content.Length), .. content, .. new byte[content.Length & 1]];

    private static byte[] BigEndian(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] LittleEndian(int value) => BitConverter.GetBytes(value);
}

using LeadSync.Web.Assets;

namespace LeadSync.Web.Tests.Assets;

public sealed class WebAssetsTests
{
    [Theory]
    [InlineData("site.css", "text/css; charset=utf-8")]
    [InlineData("icon.svg", "image/svg+xml; charset=utf-8")]
    public void A_file_is_found_with_its_type_and_a_quoted_validator(string path, string contentType)
    {
        var asset = WebAssets.Find(path);
        Assert.NotNull(asset);
        Assert.Equal(contentType, asset.ContentType);
        Assert.NotEqual(0, asset.Content.Length);
        Assert.Matches("^\"[0-9a-f]{12}\"$", asset.ETag);
    }

    [Theory]
    [InlineData("")]
    [InlineData("SITE.CSS")]
    [InlineData("../site.css")]
    [InlineData("LeadSync.Web.dll")]
    public void Nothing_else_is_found(string path) => Assert.Null(WebAssets.Find(path));

    [Fact]
    public void The_address_carries_the_version() => Assert.Equal($"/ui/assets/{WebAssets.Version}/site.css", WebAssets.AddressOf("site.css"));
}

using System.Linq.Expressions;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Forms;

namespace ReciproCoach.Platform.Tests.Forms;

/// <summary>A form on a page: what was typed, what is wrong, and the markup its fields become.</summary>
internal sealed class Form
{
    private static readonly IModelMetadataProvider Metadata = new ServiceCollection()
        .AddLogging().AddMvcCore().AddDataAnnotations().Services
        .BuildServiceProvider().GetRequiredService<IModelMetadataProvider>();

    private readonly ViewContext _view = new() { HttpContext = new DefaultHttpContext() };
    private readonly ViewDataDictionary<FormPage> _data;

    public Form(FormPage? page = null)
    {
        _data = new ViewDataDictionary<FormPage>(Metadata, _view.ModelState) { Model = page ?? new FormPage() };
        _view.ViewData = _data;
    }

    public Form Typed(string field, params string[] values)
    {
        _view.ModelState.SetModelValue(field, values.Length == 1 ? values[0] : values, string.Join(',', values));
        return this;
    }

    public Form Wrong(string field, string sentence)
    {
        _view.ModelState.AddModelError(field, sentence);
        return this;
    }

    public Form Wrong(string field, Exception exception)
    {
        _view.ModelState.TryAddModelException(field, exception);
        return this;
    }

    public string Field<T>(LabelledTagHelper helper, Expression<Func<FormPage, T>> property, params TagHelperAttribute[] attributes) =>
        Field(helper, property, "", attributes);

    public string Field<T>(LabelledTagHelper helper, Expression<Func<FormPage, T>> property, string content, params TagHelperAttribute[] attributes)
    {
        helper.For = new ModelExpressionProvider(Metadata).CreateModelExpression(_data, property);
        helper.ViewContext = _view;
        return Render(helper, new TagHelperAttributeList(attributes), content);
    }

    public string Summary(string heading) =>
        Render(new ErrorSummaryTagHelper { Heading = heading, ViewContext = _view }, [], "");

    /// <summary>The summary as it stands on a page: made first, written when all below it has been rendered.</summary>
    public string SummaryAbove(Action fields) =>
        Render(new ErrorSummaryTagHelper { Heading = "Look again", ViewContext = _view }, [], "", fields);

    /// <summary>Runs a tag helper as Razor would; one element a line, letters of every language as they are.</summary>
    public static string Render(TagHelper helper, TagHelperAttributeList attributes, string content, Action? before = null)
    {
        var context = new TagHelperContext("x", attributes, new Dictionary<object, object>(), "x");
        var output = new TagHelperOutput("x", attributes, (_, _) =>
            Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(content)));
        output.Content.SetHtmlContent(content.Length > 0 && helper is not LabelledTagHelper ? content : "");
        helper.ProcessAsync(context, output).GetAwaiter().GetResult();
        before?.Invoke();
        using var writer = new StringWriter();
        ((IHtmlContent)output).WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return writer.ToString().Replace("><", ">\n<", StringComparison.Ordinal);
    }
}
